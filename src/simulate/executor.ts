/** What decides enterprises: the engine one by one, or columns of many, where those tell the same. */
export const executors = ['js', 'exact'] as const;
export type Executor = (typeof executors)[number];

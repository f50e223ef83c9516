/** What decides enterprises: the engine one by one, or columns of many, where those tell the same. */
export const executors = ['js', 'exact'] as const;
export type Executor = (typeof executors)[number];

/** The same, or a database that stands beside: the command line can ask one. */
export const anyExecutors = [...executors, 'duckdb'] as const;
export type AnyExecutor = (typeof anyExecutors)[number];

/** Commands whose pages are not worded yet as everything else is. What is here and has no fault is to be taken out. */
export const pending: readonly string[] = ['evaluate', 'evaluate-all', 'timeline', 'targets', 'list', 'check'];

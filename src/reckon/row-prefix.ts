/** What a name begins with that means a column of the row. */
export const rowPrefix = 'row.';

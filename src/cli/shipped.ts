/** What stands for the rules that the package has. */
export const shipped = 'package';

/** Version of the program, as entries of the record state it; the same as in package.json. */
export const programVersion = '0.1.0';

/** The languages of the atlas; German is written first and is the type. */
export type Language = 'de' | 'en';

export const languages: readonly Language[] = ['de', 'en'];

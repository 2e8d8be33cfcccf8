/** The lowest versions that do, by the names that browserslist gives to browsers: "17.4". */
export type LowestVersions = Readonly<
  Record<'chrome' | 'edge' | 'firefox' | 'safari' | 'ios_saf', string>
>;

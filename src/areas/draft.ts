/** The terms of a project that is drafted from files: what they are, what columns are for, what is missing. */

/** What a dropped file is: `points` a table with coordinates, `part` of a Shapefile, or nothing that the atlas uses. */
export type FileKind = 'areas' | 'table' | 'points' | 'part' | 'unknown';

/** What an indicator of a draft stands for; `base-weak`: high values mean a weak economic base. */
export type DraftRole = 'migrant-share' | 'base-weak' | 'base-strong' | 'rent' | 'other';

/** What a column is for. */
export type ColumnUse = 'none' | 'key' | 'population' | DraftRole;

/** What a draft still lacks before it can be opened. */
export type Lack = 'areas' | 'crs' | 'encoding' | 'key' | 'indicator';

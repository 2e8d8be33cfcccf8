/** What the map may show first, as a project file and a link name it: the values, two indicators at once, or what is marked. */
export const pictureNames = ['classes', 'bivariate', 'flags'] as const;

export type PictureName = (typeof pictureNames)[number];

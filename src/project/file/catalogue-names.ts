/** Catalogues of indicators that a project can name, so that it need not repeat what their codes mean. */
export const catalogueNames = ['wiesbaden'] as const;

export type CatalogueName = (typeof catalogueNames)[number];

/** Names that offices give to keys. */
export const keyName =
  /^(?:.*[_\s-])?(?:id|raumid|plr|lor|ags|ars|rs|gkz|gemeindeschl(?:ü|ue)ssel|regionalschl(?:ü|ue)ssel|schl(?:ü|ue)ssel(?:nummer)?|kennziffer|kennzahl|code|key|nr|nummer)$/i;

/** Words for what is measured or counted. */
const measure =
  /einkommen|einwohner|bev(?:ö|oe)lkerung|anteil|quote|miete|kaufkraft|fl(?:ä|ae)che|preis|anzahl|saldo|dichte|umsatz|insgesamt|personen|haushalte|arbeitslos|besch(?:ä|ae)ftigt|population|income|\brent\b|\bshare\b|\brate\b|length|\bleng\b|shape_|perimeter|umfang|l(?:ä|ae)nge|(?:^|[\s_])(?:qm|m²|m2|km²|km2|hektar|area|ew)(?:$|[\s_])|%|€/i;

/** A figure with decimals or a unit; "1.2" may be the number of a district. */
const figure = /^[-−]?[\d.\s]*\d,\d|[%€]$/;

/** Cells that are looked at. */
const looked = 200;

/** True where name or cells say that a column is measured or counted: such a column is no key. */
export function isMeasured(name: string, cells: Iterable<string>): boolean {
  if (keyName.test(name)) return false;
  if (measure.test(name)) return true;
  let figures = 0;
  let count = 0;
  for (const cell of cells) {
    if (count === looked) break;
    count += 1;
    if (figure.test(cell)) figures += 1;
  }
  return figures * 2 > count;
}

/** The key of an area as its office writes it: text, so that "01011101" and "1011101" are two areas. */
export type AreaId = string & { readonly __areaId: unique symbol };

/** The only place where text becomes a key: outer blanks go, nothing else changes. */
export function areaId(text: string): AreaId {
  return text.trim() as AreaId;
}

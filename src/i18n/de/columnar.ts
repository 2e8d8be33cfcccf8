/** Figures that are fetched when they are needed, in German. */
export const columnarDe = {
  pending: 'wird geladen …',
  failed: (reason: string) => `Weitere Werte ließen sich nicht laden. ${reason}`,
  retry: 'Noch einmal versuchen',
};

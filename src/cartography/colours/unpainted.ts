/** An area that has not been painted yet is not drawn at all. */
export const unpainted = 'rgba(0, 0, 0, 0)';

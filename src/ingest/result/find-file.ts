/** Files by the name the project gives them. */
export type FindFile = (source: string) => Uint8Array | undefined;

declare module 'saxen' {
  /** Streaming parser of XML; texts and attributes come as they stand in the file, entities not decoded. */
  export class Parser {
    on(
      event: 'openTag',
      take: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', take: (name: string) => void): this;
    on(event: 'text' | 'cdata', take: (text: string) => void): this;
    on(event: 'error' | 'warn', take: (error: Error) => void): this;
    /** The text may end anywhere, also within a tag. */
    write(text: string): this;
    end(): Error | null;
  }
}

/** What the tests need of the library's interface; its own declaration leaves out how a client is made. */
declare module '@homebridge/dbus-native' {
  interface Message {
    readonly destination: string;
    readonly path: string;
    readonly interface: string;
    readonly member: string;
    readonly signature?: string;
    readonly body?: readonly unknown[];
  }

  interface Client {
    readonly connection: {
      end(): void;
      on(event: 'error', listen: (error: Error) => void): void;
    };
    invoke(message: Message, answer: (error: unknown, value: unknown) => void): void;
  }

  const library: { createClient(options: { readonly busAddress: string }): Client };
  export default library;
}

/** The client of the protocol’s package, as far as the tests use it. */
declare module '@modelcontextprotocol/sdk/client/index.js' {
  interface Listed {
    readonly name: string;
    readonly inputSchema: { readonly properties: Readonly<Record<string, unknown>> };
    readonly annotations?: { readonly readOnlyHint?: boolean };
  }

  interface Answered {
    readonly content: readonly { readonly type: 'text'; readonly text: string }[];
    readonly isError?: boolean;
  }

  export class Client {
    constructor(about: { readonly name: string; readonly version: string });
    connect(transport: object): Promise<void>;
    close(): Promise<void>;
    listTools(): Promise<{ readonly tools: readonly Listed[] }>;
    callTool(call: { readonly name: string; readonly arguments?: object }): Promise<Answered>;
  }
}

declare module '@modelcontextprotocol/sdk/inMemory.js' {
  export const InMemoryTransport: { createLinkedPair(): readonly [object, object] };
}

/**
 * The packages of the Model Context Protocol, as far as they are used: declared here, so that who checks or builds
 * this library need not have what only those install who serve agents. The tests run against the packages themselves.
 */
declare module '@modelcontextprotocol/sdk/server/index.js' {
  /** A call of a tool, as the protocol has it. */
  interface CallRequest {
    readonly params: { readonly name: string; readonly arguments?: Readonly<Record<string, unknown>> };
  }

  export class Server {
    constructor(
      about: { readonly name: string; readonly version: string },
      options: { readonly capabilities: object; readonly instructions: string },
    );
    onclose?: () => void;
    setRequestHandler(schema: object, handler: (request: CallRequest) => unknown): void;
    connect(transport: object): Promise<void>;
  }
}

declare module '@modelcontextprotocol/sdk/server/stdio.js' {
  export const StdioServerTransport: new () => object;
}

declare module '@modelcontextprotocol/sdk/types.js' {
  export const ListToolsRequestSchema: object;
  export const CallToolRequestSchema: object;
}

import { issue } from '../../issue/checking.js';
import { HuiqiError } from '../../issue/index.js';

const loadParts = async () => {
  const [{ Server }, { StdioServerTransport }, { ListToolsRequestSchema, CallToolRequestSchema }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/index.js'),
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ]);
  return { Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema };
};

/** What of the protocol’s packages a server is made of. */
export type Sdk = Awaited<ReturnType<typeof loadParts>>;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/**
 * Loads the packages that only those install who serve agents.
 *
 * @throws HuiqiError with code `packages-missing` where they are not installed.
 */
export const loadSdk = async (load = loadParts): Promise<Sdk> => {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new HuiqiError([
      issue('packages-missing', { option: 'huiqi mcp' }, undefined, { packages: '@modelcontextprotocol/sdk' }),
    ]);
  }
};

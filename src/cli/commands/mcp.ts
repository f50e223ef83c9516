import { HuiqiError } from '../../issue/index.js';
import { bad, good } from '../checked.js';
import { command } from '../command.js';

export const mcpCommand = command({
  name: 'mcp',
  about: {
    zh: '以 MCP 协议在标准输入输出上回答智能体的提问，只读',
    en: 'answer what agents ask, by the Model Context Protocol on standard input and output; it only reads',
  },
  takes: [],
  options: {},
  formats: [],
  run: async (_, { io, language }) => {
    const [{ loadSdk }, { serve }] = await Promise.all([import('../mcp/sdk.js'), import('../mcp/server.js')]);
    try {
      await serve(await loadSdk(), io, language);
      return good(true);
    } catch (error) {
      if (error instanceof HuiqiError) return bad(...error.issues);
      throw error;
    }
  },
  print: () => '',
});

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describeIssue, evaluateAwards, HuiqiError } from 'huiqi';

const languageOf = (request) => (/^en\b/i.test(request.header('accept-language') ?? '') ? 'en' : 'zh');

/** What is wrong with a request: what kind, where in the input, and in the caller’s language what to do. */
const refusal = (issues, language) => ({
  problems: issues.map((issue) => ({ code: issue.code, at: issue.place, says: describeIssue(issue, language) })),
});

const app = new Hono();

app.post('/awards/:document/:year', async ({ req, json }) => {
  const { document, year } = req.param();
  // What is no JSON is refused by the library like any other input that is none.
  const input = await req.json().catch(() => undefined);
  try {
    const { total, awards, missing } = evaluateAwards(input, { document, year: Number(year) });
    return json({ total, awards: awards.map(({ rule, truth, payable }) => ({ rule, truth, payable })), missing });
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return json(refusal(error.issues, languageOf(req)), 400);
  }
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});

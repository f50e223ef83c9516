import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describeIssue, evaluateAwards, HuiqiError } from 'huiqi';

const languageOf = (request) => (/^en\b/i.test(request.header('accept-language') ?? '') ? 'en' : 'zh');

/** What is wrong with a request: what kind, where in the input, and in the caller’s language what to do. */
const refusal = (issues, language) => ({
  problems: issues.map((issue) => ({ code: issue.code, at: issue.place, says: describeIssue(issue, language) })),
});

const notJson = { zh: '请求内容不是 JSON。', en: 'The body of the request is no JSON.' };

const app = new Hono();

app.post('/awards/:document/:year', async ({ req, json }) => {
  const { document, year } = req.param();
  const language = languageOf(req);
  let input;
  try {
    input = await req.json();
  } catch {
    return json({ problems: [{ code: 'input-not-json', at: 'body', says: notJson[language] }] }, 400);
  }
  try {
    // What is no year as people write one is refused by the library, as it stands.
    const asked = /^\d{4}$/.test(year) ? Number(year) : year;
    const { total, awards, missing } = evaluateAwards(input, { document, year: asked });
    return json({ total, awards: awards.map(({ rule, truth, payable }) => ({ rule, truth, payable })), missing });
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return json(refusal(error.issues, language), 400);
  }
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});

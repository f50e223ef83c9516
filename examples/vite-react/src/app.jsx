import { describeIssue, HuiqiError } from 'huiqi';
import { explain } from 'huiqi/explain';
import { formFields, fromCells } from 'huiqi/form';
import { scaleUp } from 'huiqi/taizhou-matrix-2025';
import { useState } from 'react';

const year = 2026;
// The fields that this one rule reads; of those told by the year, the two years that it looks at.
const fields = formFields('taizhou-matrix-2025/scale-up').flatMap((field) =>
  field.path.includes('*')
    ? [year - 1, year].map((each) => ({
        ...field,
        path: field.path.replace('*', each),
        title: { zh: `${each}年${field.title.zh}` },
      }))
    : [field],
);
const shown = fields.filter(({ answer }) => answer.kind !== 'list').filter(({ path }) => !path.includes('*'));

const start = {
  city: '台州市',
  industry: 'C3852',
  foundedIn: '2019',
  'years.2025.aboveScale': '是',
  'years.2026.aboveScale': '',
};

/** What a problem is shown beside: its field; the whole form where it is of none that is shown. */
const besideWhat = ({ place }) => ('path' in place && shown.some(({ path }) => path === place.path) ? place.path : '');

/** The answer, or every problem by the path of its field. */
const answerTo = (cells) => {
  try {
    const answer = scaleUp(fromCells('enterprise', { ...cells, received: '无' }), { year });
    return { text: explain(answer, 'zh'), problems: {} };
  } catch (error) {
    if (!(error instanceof HuiqiError)) throw error;
    return {
      text: '',
      problems: Object.fromEntries(error.issues.map((issue) => [besideWhat(issue), describeIssue(issue, 'zh')])),
    };
  }
};

export const App = () => {
  const [cells, setCells] = useState(start);
  const { text, problems } = answerTo(cells);
  return (
    <main>
      <h1>小升规奖励</h1>
      {shown.map(({ path, title, wanted }) => (
        <p key={path}>
          <label>
            {title.zh}{' '}
            <input
              value={cells[path] ?? ''}
              placeholder={wanted?.zh}
              onChange={(event) => setCells({ ...cells, [path]: event.target.value })}
            />
          </label>{' '}
          {problems[path]}
        </p>
      ))}
      <p role="alert">{problems['']}</p>
      <pre id="answer">{text}</pre>
    </main>
  );
};

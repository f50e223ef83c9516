import { type Language, languageTags, punctuation } from '../../issue/index.js';
import { fates } from '../gain.js';
import { dayText } from '../../explain/day-text.js';
import { words as explained } from '../../explain/words/index.js';
import { attributionRows, changeText, comparedText, isAnyWide, notApartLines } from '../comparison-lines.js';
import { citedText, citesOfSetting } from '../cited-text.js';
import { errorCells, isApart, restCells, restOf, rulesIn } from '../figure-rows.js';
import { groundLines } from '../ground-lines.js';
import { conclusionLines, conclusionText } from '../conclusion.js';
import { both } from '../in-both.js';
import { isNothingAssumed } from '../nothing.js';
import type { Summary } from '../summary.js';
import type { ToldFigures, ToldGroup } from '../told/figures.js';
import type { ToldSetting } from '../told/setting.js';
import { sweepText } from '../sweep/page.js';
import { seenIn, stretch, words, type Words } from '../words/index.js';
import { barChart, type Bar, escaped, shareChart } from './bars.js';
import { curveChart } from './curves.js';
import { style } from './style.js';

type ReportRow = ToldGroup['rows'][number];

const barOf = (
  label: string,
  { certain, assumedLow: { fen: low }, assumedHigh: { fen: high }, unboundedAssumed }: ToldFigures,
  { money, more }: Words,
): Bar => {
  const settled = low === high ? money(low) : `${money(low)}–${money(high)}`;
  return { label, certain: certain.fen, low, high, note: `${settled}${more(unboundedAssumed)}` };
};

/** A sentence in which no line ends between a currency and its figure. */
const flowing = (text: string): string =>
  escaped(text)
    .replace(/\b(CNY) (?=\d)/gu, '$1&nbsp;')
    // A line may end behind a hyphen, and not behind a sign.
    .replace(/(?<![\w-])-(?=CNY|\d)/gu, '−');

const rowsBy = ({ groups }: ToldSetting, by: readonly string[]): readonly ReportRow[] =>
  groups.find((each) => each.by.join() === by.join())?.rows ?? [];

const head = (own: Words, first: string): string =>
  `<tr><th>${escaped(first)}</th><th>${own.certain}</th><th>${own.assumed}</th><th>${own.possible}</th><th>${own.enterprises}</th><th>${own.undecided}</th></tr>`;

const figureRow = (label: string, figures: ToldFigures, own: Words): string => {
  const {
    certain,
    assumedLow,
    assumedHigh,
    possible,
    unbounded,
    unboundedAssumed,
    enterprises,
    undecided,
    undecidedAssumed,
  } = figures;
  const assumed = stretch(assumedLow.fen, assumedHigh.fen, own);
  const [certainError, assumedError, possibleError] = errorCells(figures, own) ?? [];
  const withError = (sum: string, error: string | undefined): string =>
    error === undefined ? sum : own.withError(sum, error);
  const cells = [
    withError(own.money(certain.fen), certainError),
    `${withError(assumed, assumedError)}${own.more(unboundedAssumed)}`,
    `${withError(own.money(possible.fen), possibleError)}${own.more(unbounded)}`,
    String(enterprises),
    `${String(undecidedAssumed)}/${String(undecided)}`,
  ];
  return `<tr><th scope="row">${escaped(label)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
};

const tableOf = (first: string, rows: readonly (readonly [string, ToldFigures])[], own: Words): string =>
  `<div class="wide"><table>${head(own, first)}${rows.map(([label, figures]) => figureRow(label, figures, own)).join('')}</table></div>`;

const restText = (rest: ToldFigures, own: Words, language: Language): string => {
  const { colon } = explained[language];
  const [certain, assumed, possible] = restCells(rest, own);
  const figures = [`${own.certain} ${certain}`, `${own.assumed} ${assumed}`, `${own.possible} ${possible}`];
  return `${own.exclusion}${colon}${figures.join(own.listing)}`;
};

const ruleName = (rule: string, { rules }: Summary, language: Language): string => rules[rule]?.title[language] ?? rule;

const sectionOf = (setting: ToldSetting, summary: Summary, language: Language): string => {
  const own = words[language];
  const years = rowsBy(setting, ['year']);
  const rules = rulesIn(setting).filter(
    ({ is, figures }) => is['rule'] !== '' && (figures.assumedHigh.fen !== 0 || figures.unboundedAssumed > 0),
  );
  const rest = restOf(setting);
  const cap = setting.budget?.years[0];
  const limit = cap?.year === undefined ? undefined : { fen: cap.cap.fen, label: own.capped(own.money(cap.cap.fen)) };
  const breaches = (setting.budget?.years ?? []).map(({ year, breach }) => own.inYear(year, own.breaches[breach]));
  return [
    `<h2>${escaped(own.named(setting.title[language], setting.name))}</h2>`,
    barChart(
      years.map(({ is, figures }) => barOf(is['year'] ?? '', figures, own)),
      own.by(own.year),
      limit,
    ),
    breaches.length === 0 ? '' : `<p>${escaped(breaches.join(punctuation[language].semicolon))}</p>`,
    tableOf(
      own.year,
      [
        ...years.map(({ is, figures }) => [is['year'] ?? '', figures] as const),
        // What counts once leads: the sum of years counts it in each.
        ...(isApart(setting) ? [[own.lifetime, setting.lifetime] as const] : []),
        [own.total, setting.total],
      ],
      own,
    ),
    isApart(setting) ? `<p class="small">${escaped(own.whyLifetime)}</p>` : '',
    barChart(
      rules.map(({ is, figures }) => barOf(ruleName(is['rule'] ?? '', summary, language), figures, own)),
      own.by(own.rule),
    ),
    rest === undefined
      ? ''
      : `<p>${escaped(restText(rest, own, language))}</p><p class="small">${escaped(own.whyExclusion)}${explained[language].stop}</p>`,
    ...setting.groups
      .filter(({ by }) => by.length === 1 && !['year', 'rule'].includes(by[0] ?? ''))
      .map(({ by, rows, suppressed }) => {
        const name = own.fields[by[0] ?? ''] ?? by[0] ?? '';
        return `<details><summary>${escaped(own.by(name))}</summary>${tableOf(
          name,
          rows.map(({ is, figures }) => [is[by[0] ?? ''] ?? '', figures] as const),
          own,
        )}${suppressed === undefined ? '' : `<p class="small">${escaped(own.suppressed(suppressed))}</p>`}</details>`;
      }),
  ].join('\n');
};

const legend = (own: Words): string =>
  `<p class="legend"><span class="key certain"></span>${own.certain}&emsp;<span class="key assumed"></span>${own.atLeast}&emsp;<span class="key line"></span>${own.range}</p>`;

const gainsOf = (summary: Summary, language: Language): string => {
  const own = words[language];
  const { comparisons } = summary;
  if (comparisons.length === 0) return '';
  const sharesOf = (counts: Readonly<Record<string, number>>): { kind: string; count: number; label: string }[] =>
    fates.map((fate) => ({
      kind: `fate-${fate}`,
      count: counts[fate] ?? 0,
      label: own.fate(own.fates[fate], counts[fate] ?? 0),
    }));
  const keys = fates.map((fate) => `<span class="key fate-${fate}"></span>${own.fates[fate]}`).join('&emsp;');
  const groups = comparisons.flatMap(({ after, title, groups: all }) =>
    all
      .filter(({ by }) => by.length === 1)
      .map(({ by, rows }) => {
        const name = own.fields[by[0] ?? ''] ?? by[0] ?? '';
        return `<details><summary>${escaped(own.namedBy(own.named(title[language], after), name))}</summary>${shareChart(
          rows.map(({ is, assumedFates }) => ({ label: is[by[0] ?? ''] ?? '', shares: sharesOf(assumedFates) })),
          own.namedBy(own.named(title[language], after), name),
        )}</details>`;
      }),
  );
  const lines = comparisons.map((each) => {
    const change = changeText(each.assumedChange, own);
    const cited = citesOfSetting(summary, each.after)
      .map((made) => `<br>${escaped(citedText(made, language))}`)
      .join('');
    return `<li>${escaped(comparedText(each, summary, language))}${explained[language].colon}${escaped(each.changesNothing ? own.changesNothing(each.because) : own.changedShortly(change))}${cited}${isAnyWide(each.assumedWide) ? `<br>${escaped(own.wide(each.assumedWide))}` : ''}</li>`;
  });
  return [
    `<h2>${escaped(own.whoGains)}</h2>`,
    isNothingAssumed(summary) ? '' : `<p class="small">${escaped(own.fatesAssumed)}${explained[language].stop}</p>`,
    `<p class="legend">${keys}</p>`,
    shareChart(
      comparisons.map(({ title, assumedFates }) => ({ label: title[language], shares: sharesOf(assumedFates) })),
      own.whoGains,
    ),
    `<ul>${lines.join('')}</ul>`,
    ...groups,
  ].join('\n');
};

const attributionOf = (summary: Summary, language: Language): string => {
  const own = words[language];
  const [rows, lines] = [attributionRows(summary, language), notApartLines(summary, language)];
  if (rows.length + lines.length === 0) return '';
  const headed = [own.setting, own.reform, ...own.ways]
    .map((name, at) => `<th${at < 2 ? ' class="words"' : ''}>${escaped(name)}</th>`)
    .join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, at) =>
      at < 2 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<h2>${escaped(own.attribution)}</h2>`,
    rows.length === 0 ? '' : `<div class="wide"><table><tr>${headed}</tr>${body.join('')}</table></div>`,
    ...lines.map((line) => `<p>${escaped(line)}${explained[language].stop}</p>`),
    rows.length === 0 ? '' : `<p class="small">${escaped(own.whyWays)}${explained[language].stop}</p>`,
  ].join('\n');
};

const sweepsOf = ({ sweeps, settings }: Summary, language: Language, files: readonly string[]): string => {
  const own = words[language];
  const sections = sweeps.map((sweep) => {
    const { title, head: heads, rows, notes } = sweepText(sweep, settings[0]?.title[language] ?? '', language);
    const { low, high, cap } = sweep;
    const charts = sweep.curves.map((curve) => {
      const year = curve.year === undefined ? own.lifetime : String(curve.year);
      const limit =
        cap === undefined || curve.over === undefined
          ? {}
          : { cap: { fen: cap.fen, label: own.capped(own.money(cap.fen)) } };
      return `<h3>${escaped(year)}</h3>${curveChart(curve, { about: own.namedBy(title, year), money: own.money, value: own.value, low: low.fen, high: high.fen, ...limit })}`;
    });
    const body = rows.map(
      (row) =>
        `<tr>${row.map((cell, at) => (at === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`,
    );
    return [
      `<p>${escaped(title)}</p>`,
      ...charts,
      `<div class="wide"><table><tr>${heads.map((name) => `<th>${escaped(name)}</th>`).join('')}</tr>${body.join('')}</table></div>`,
      ...notes.map((line) => `<p class="small">${escaped(line)}${explained[language].stop}</p>`),
    ].join('\n');
  });
  return sections.length === 0
    ? ''
    : [
        `<h2>${escaped(own.sweeps)}</h2>`,
        legend(own),
        ...sections,
        `<p class="small">${escaped(own.whySweeps(seenIn('sweep-*.csv', files, own)))}${explained[language].stop}</p>`,
      ].join('\n');
};

const widthOf = ({ width }: Summary, language: Language, own: Words): string =>
  width.length === 0
    ? ''
    : `<h2>${escaped(own.width)}</h2>${barChart(
        width.slice(0, 12).map(({ title, worth, cells }) => ({
          label: `${title[language]}${punctuation[language].comma}${own.cells(cells)}`,
          certain: 0,
          low: worth.fen,
          high: worth.fen,
          note: own.money(worth.fen),
        })),
        own.width,
      )}`;

/**
 * A run as one page: no script, nothing fetched, charts drawn in it.
 *
 * @param files what else the run wrote beside it: only such files are named in it.
 */
export const reportOf = (summary: Summary, language: Language, files: readonly string[] = []): string => {
  const own = words[language];
  const { from, through, documents, settings } = summary;
  const title = own.title(both(summary.title)[language], own.years(from, through));
  const notes = groundLines(summary, language, files);
  const { brief, stop } = explained[language];
  const period = summary.asIfInForce;
  // How each stands in law is the note below it.
  const names = documents.map((each) => explained[language].named(each.title[language]));
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main>
<h1>${escaped(title)}</h1>
<p>${names.map(escaped).join('<br>')}</p>
${period === undefined ? '' : `<p>${escaped(explained[language].asIfInForce(dayText(period.from, language), dayText(period.through, language)))}</p>`}
${documents.map(({ statusNote }) => `<p class="small">${escaped(brief.standing(statusNote[language]))}</p>`).join('')}
<h2>${flowing(brief.conclusion(conclusionText(summary, language)))}</h2>
<ul>${conclusionLines(summary, language, files)
    .map((line) => `<li>${flowing(`${line}${stop}`)}</li>`)
    .join('')}</ul>
<h2>${escaped(own.settings)}</h2>
${legend(own)}
${barChart(
  settings.map(({ title: called, lifetime }) => barOf(called[language], lifetime, own)),
  own.settings,
)}
${tableOf(
  own.setting,
  settings.map(({ title: called, name, lifetime }) => [own.named(called[language], name), lifetime] as const),
  own,
)}
${settings.some(({ total }) => total.unbounded > 0) ? `<p class="small">${escaped(own.whyMore)}</p>` : ''}
<p class="small">${escaped(own.whyTogether)}</p>
${gainsOf(summary, language)}
${attributionOf(summary, language)}
${sweepsOf(summary, language, files)}
${widthOf(summary, language, own)}
${settings.map((each) => sectionOf(each, summary, language)).join('\n')}
<h2>${escaped(own.ground)}</h2>
<ul>${notes.map((note) => `<li>${escaped(`${note}${stop}`)}</li>`).join('')}</ul>
</main></body></html>
`;
};

import type { LimitOutcome } from '../../engine/index.js';
import { idleReason, type LimitStanding, limitAnswer, setText, standingOf } from '../limits.js';
import { clause, gap, type PageLine, type Mark, marked, note, type PageEntry } from '../page.js';
import { placesIn } from '../place.js';
import type { Scene } from '../scene.js';
import { statement } from '../statement.js';
import { figureText } from '../units.js';
import { namesOf } from '../missing-names.js';
import type { Folded } from './fold.js';
import { bracketed } from './places.js';

/** A limit with what its lines are written from. */
export interface ToldLimit {
  readonly outcome: LimitOutcome;
  readonly scene: Scene;
}

const marks = { broken: 'no', open: 'unknown', kept: 'yes', idle: 'bare' } as const satisfies Record<
  LimitStanding,
  Mark
>;
const order: readonly LimitStanding[] = ['broken', 'open', 'kept', 'idle'];

const noteFor = ({ outcome, scene }: ToldLimit): readonly PageEntry[] => {
  const { say, language } = scene;
  const standing = standingOf(outcome);
  if (standing === 'idle') return [];
  const { actual, reason, missing } = outcome;
  const set = say.brief.limit(setText(outcome, scene), actual === undefined ? undefined : figureText(actual, language));
  const lacks = missing.length === 0 ? [] : [say.brief.lacks(namesOf(missing, say, language))];
  const why = reason === undefined ? [] : [reason[language].replace(/[。.]$/u, '')];
  const told = [[set, ...lacks].join(say.brief.semicolon), ...why];
  return [note([told.map((text) => `${text}${say.stop}`).join(say.brief.afterStop)])];
};

const answerTo = ({ outcome, scene }: ToldLimit): string => {
  if (standingOf(outcome) !== 'idle') return limitAnswer(outcome, scene);
  const failing = idleReason(scene);
  return failing === undefined ? limitAnswer(outcome, scene) : scene.say.brief.idle(statement(failing, scene.language));
};

const placesOf = ({ scene }: ToldLimit): PageLine => {
  const { reason, say, language } = scene;
  const places = placesIn(reason.rule.clauses, language);
  return places.length === 0 ? [] : [gap(say.brief.gap), clause(bracketed(places, scene))];
};

const limitLine = (limit: ToldLimit, standing: LimitStanding, folded: Folded): PageEntry =>
  marked(
    marks[standing],
    [limit.outcome.title[limit.scene.language], gap(limit.scene.say.brief.gap), answerTo(limit), ...placesOf(limit)],
    // What a figure is held to is told where it is not kept.
    standing === 'kept' && folded.has('met') ? [] : noteFor(limit),
  );

/** Limits by what became of them: those broken first, those that are not for this place last. */
export const limitLines = (limits: readonly ToldLimit[], folded: Folded): readonly PageEntry[] =>
  order.flatMap((standing) => {
    const own = limits.filter(({ outcome }) => standingOf(outcome) === standing);
    const [first, ...more] = own;
    if (standing !== 'idle' || first === undefined || more.length === 0 || !folded.has('refusals'))
      return own.map((limit) => limitLine(limit, standing, folded));
    const { say, language } = first.scene;
    return [marked(marks.idle, [say.brief.idleOnes(own.map(({ outcome }) => outcome.title[language]))])];
  });

import type { Notice } from '../issue/index.js';
import { type CellRemark, headAt, type Member } from '../population/index.js';
import type { Enterprise } from '../subject/index.js';
import type { Setting } from './settings.js';

/** Titles without a level that documents ask for: it is taken to be one, and pays for certain. */
export const levelNotices = ({ documents }: Setting, subject: Enterprise): readonly Notice[] => {
  const told = documents.flatMap(({ engines: [engine], years: [first] }) =>
    engine === undefined || first === undefined ? [] : engine.remarks(subject, first.year),
  );
  const byPlace = new Map(
    told.flatMap((each) => (each.code === 'title-without-level' ? [[each.place.path, each] as const] : [])),
  );
  return [...byPlace.values()];
};

/** The same at the cells of a row that they are about. */
export const levelRemarks = (member: Member, notices: readonly Notice[]): readonly CellRemark[] =>
  notices.map((notice) => ({ row: member.row, column: headAt(member, notice.place.path), cell: '', notice }));

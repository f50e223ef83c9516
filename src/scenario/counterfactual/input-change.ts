/** What stood at a path before: nothing where it was not told. */
export type WrittenValue = string | number | boolean | undefined;

/** A change to an input as its user writes it: a figure set, or an entry added to a list. */
export type InputChange =
  | {
      readonly kind: 'set';
      readonly path: string;
      /** What stands there now; left out where nothing does. */
      readonly from?: string | number | boolean;
      readonly to: string | number | boolean;
    }
  | {
      readonly kind: 'add';
      readonly path: 'titles' | 'projects';
      readonly entry: Readonly<Record<string, string | number | boolean>>;
    };

/** A change that was worked out here: of money, the sum beside its text. */
export type Planned = Extract<InputChange, { kind: 'add' }> | PlannedFigure;

export type PlannedFigure = Extract<InputChange, { kind: 'set' }> & { readonly toFen?: number };

export type ChangeOf<Kind extends InputChange['kind']> = Extract<InputChange, { readonly kind: Kind }>;

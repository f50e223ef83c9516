/** Whether a rule, or what is known of it, pays money: that alone has a matter, whatever its kind is called. */
export const isAward = <Of extends object>(rule: Of): rule is Extract<Of, { readonly matter: string }> =>
  'matter' in rule;

/** The awards of a document. */
export const awardsIn = <Of extends object>({
  rules,
}: {
  readonly rules: readonly Of[];
}): readonly Extract<Of, { readonly matter: string }>[] => rules.filter(isAward);

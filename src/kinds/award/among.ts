/** Whether a rule, its file, or what is known of it, is of an award. */
export const isAward = <Of extends { readonly kind: string }>(rule: Of): rule is Of & { readonly kind: 'award' } =>
  rule.kind === 'award';

/** The awards of a document. */
export const awardsIn = <Of extends { readonly kind: string }>({
  rules,
}: {
  readonly rules: readonly Of[];
}): readonly (Of & { readonly kind: 'award' })[] => rules.filter(isAward);

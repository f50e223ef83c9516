/** Styles of what this site has nothing of are in the theme, and would be loaded with every page. */
const unused =
  /\/(?:VP\w*(?:Team|Sponsor|CarbonAds|Algolia|SocialLink|Badge)\w*\.vue|(?:vp-sponsor|custom-block|vp-code-group)\.css|@docsearch\/)/u;

interface Sheet {
  readonly source?: { readonly input: { readonly file?: string } };
  readonly removeAll: () => unknown;
}

/** What PostCSS asks of a plugin: each sheet is handed over once. */
export const ownStylesAlone = {
  postcssPlugin: 'huiqi:own-styles-alone',
  Once: (sheet: Sheet): void => {
    if (unused.test(sheet.source?.input.file ?? '')) sheet.removeAll();
  },
};

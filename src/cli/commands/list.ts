import { command } from '../command.js';
import { listed, listedText, listingFormats, readListing } from '../listings.js';
import { on, otherRules } from '../options.js';

export const listCommand = command({
  name: 'list',
  about: {
    zh: '列出文件、规则和条文理解，或文本存疑处',
    en: 'list documents, their rules and interpretations, or textual issues',
  },
  takes: [
    {
      name: '[WHAT]',
      about: {
        zh: '列出什么：documents（默认）或 defects（文本存疑处）',
        en: 'what to list: documents (default) or defects (textual issues in them)',
      },
      otherwise: 'documents',
    },
  ],
  options: { rules: otherRules, on },
  quiet: true,
  aboutFormats: {
    zh: '格式；文件和规则的列表没有 markdown，文本存疑处都有',
    en: 'format; documents are listed as text or json, textual issues also as markdown',
  },
  formatsOf: ([what]) => listingFormats(what),
  read: ([what = ''], io, { rules }) => readListing(what, rules, io),
  run: (call, { values }) => listed(call, values.on),
  print: listedText,
  json: ({ listing, all }) => listing.json(all),
});

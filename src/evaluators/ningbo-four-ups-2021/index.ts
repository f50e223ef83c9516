// Written by `npm run generate` from the folders under rules/. Do not edit.

/** A typed evaluator for each rule of the document: what is not imported is not bundled. */
export { bandBillion10, type BandBillion10Answer, type BandBillion10Input, type BandBillion10Options } from './band-10-billion.js';
export { bandBillion100, type BandBillion100Answer, type BandBillion100Input, type BandBillion100Options } from './band-100-billion.js';
export { bandBillion5, type BandBillion5Answer, type BandBillion5Input, type BandBillion5Options } from './band-5-billion.js';
export { bandBillion50, type BandBillion50Answer, type BandBillion50Input, type BandBillion50Options } from './band-50-billion.js';
export { topHundredService, type TopHundredServiceAnswer, type TopHundredServiceInput, type TopHundredServiceOptions } from './top-hundred-service.js';

// Written by `npm run generate` from the folders under rules/. Do not edit.

/** A typed evaluator for each rule of the document: what is not imported is not bundled. */
export { ancillaryFloorShare, type AncillaryFloorShareAnswer, type AncillaryFloorShareInput, type AncillaryFloorShareOptions } from './ancillary-floor-share.js';
export { ancillaryLandShare, type AncillaryLandShareAnswer, type AncillaryLandShareInput, type AncillaryLandShareOptions } from './ancillary-land-share.js';
export { excellentDistrictLand, type ExcellentDistrictLandAnswer, type ExcellentDistrictLandInput, type ExcellentDistrictLandOptions } from './excellent-district-land.js';
export { landingRate, type LandingRateAnswer, type LandingRateInput, type LandingRateOptions } from './landing-rate.js';
export { manufacturingProjectsShare, type ManufacturingProjectsShareAnswer, type ManufacturingProjectsShareInput, type ManufacturingProjectsShareOptions } from './manufacturing-projects-share.js';
export { plotRatio, type PlotRatioAnswer, type PlotRatioInput, type PlotRatioOptions } from './plot-ratio.js';
export { standardLandShare, type StandardLandShareAnswer, type StandardLandShareInput, type StandardLandShareOptions } from './standard-land-share.js';
export { worksOnReplannedLand, type WorksOnReplannedLandAnswer, type WorksOnReplannedLandInput, type WorksOnReplannedLandOptions } from './works-on-replanned-land.js';

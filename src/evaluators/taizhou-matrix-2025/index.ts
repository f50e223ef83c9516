// Written by `npm run generate` from the folders under rules/. Do not edit.

/** A typed evaluator for each rule of the document: what is not imported is not bundled. */
export { project5g, type Project5gAnswer, type Project5gInput, type Project5gOptions } from './5g-project.js';
export { championEnterprise, type ChampionEnterpriseAnswer, type ChampionEnterpriseInput, type ChampionEnterpriseOptions } from './champion-enterprise.js';
export { championProduct, type ChampionProductAnswer, type ChampionProductInput, type ChampionProductOptions } from './champion-product.js';
export { commendationLetter, type CommendationLetterAnswer, type CommendationLetterInput, type CommendationLetterOptions } from './commendation-letter.js';
export { dcmm, type DcmmAnswer, type DcmmInput, type DcmmOptions } from './dcmm.js';
export { demonstration, type DemonstrationAnswer, type DemonstrationInput, type DemonstrationOptions } from './demonstration.js';
export { digitalProject, type DigitalProjectAnswer, type DigitalProjectInput, type DigitalProjectOptions } from './digital-project.js';
export { electronicsMilestone, type ElectronicsMilestoneAnswer, type ElectronicsMilestoneInput, type ElectronicsMilestoneOptions } from './electronics-milestone.js';
export { hiddenChampion, type HiddenChampionAnswer, type HiddenChampionInput, type HiddenChampionOptions } from './hidden-champion.js';
export { highTechReserve, type HighTechReserveAnswer, type HighTechReserveInput, type HighTechReserveOptions } from './high-tech-reserve.js';
export { leaderPairing, type LeaderPairingAnswer, type LeaderPairingInput, type LeaderPairingOptions } from './leader-pairing.js';
export { listingCandidate, type ListingCandidateAnswer, type ListingCandidateInput, type ListingCandidateOptions } from './listing-candidate.js';
export { littleGiant, type LittleGiantAnswer, type LittleGiantInput, type LittleGiantOptions } from './little-giant.js';
export { manufacturing500, type Manufacturing500Answer, type Manufacturing500Input, type Manufacturing500Options } from './manufacturing-500.js';
export { oneToOneService, type OneToOneServiceAnswer, type OneToOneServiceInput, type OneToOneServiceOptions } from './one-to-one-service.js';
export { privateManufacturing500, type PrivateManufacturing500Answer, type PrivateManufacturing500Input, type PrivateManufacturing500Options } from './private-manufacturing-500.js';
export { revenueMilestone, type RevenueMilestoneAnswer, type RevenueMilestoneInput, type RevenueMilestoneOptions } from './revenue-milestone.js';
export { scaleUp, type ScaleUpAnswer, type ScaleUpInput, type ScaleUpOptions } from './scale-up.js';
export { scaleUpLibrary, type ScaleUpLibraryAnswer, type ScaleUpLibraryInput, type ScaleUpLibraryOptions } from './scale-up-library.js';
export { smeServicePlatform, type SmeServicePlatformAnswer, type SmeServicePlatformInput, type SmeServicePlatformOptions } from './sme-service-platform.js';

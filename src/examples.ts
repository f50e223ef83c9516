/** The inputs that the code of the guide is run with: an enterprise, a site and a city, to try things with. */
export { city, enterprise, site } from './subject/examples.js';

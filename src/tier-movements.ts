/** How an enterprise moves through ranked libraries over the years. */
export {
  type Movement,
  type MovementCause,
  type MovementOptions,
  type TierMovement,
  tierMovements,
} from './scenario/tier-movements.js';

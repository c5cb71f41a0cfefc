// The one door to Temporal: Node 20 and 24 have none of their own.
export { Temporal } from 'temporal-polyfill';

// Runs after `npm ci`, so that the first start is as quick as any.
import { bundle } from './bundle.mjs';

await bundle();

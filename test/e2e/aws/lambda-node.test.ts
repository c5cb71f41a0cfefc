import { everyScenario } from './every-scenario.ts';

// Lambda's own.
everyScenario('Node 24', process.env['NODE_24'] ?? process.execPath);

import type { Fault } from '../../domain/record/record.ts';
import { kindFaults } from './kind-faults.ts';

/** What keeps a plan from being drawn, in place of the plan. */
export const PreviewFaults = ({ faults }: { faults: readonly Fault[] }) => (
  <>
    <h2>Your plan</h2>
    <p class="muted">It appears here once this is right:</p>
    <ul class="small">
      {kindFaults(faults, new URLSearchParams()).map(({ name, message }) => (
        <li>{name ? `${name}: ${message}` : message}</li>
      ))}
    </ul>
  </>
);

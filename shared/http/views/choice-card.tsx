import type { Child } from 'hono/jsx';

interface ChoiceCardProps {
  name: string;
  value: string;
  id: string;
  checked: boolean;
  label: string;
  hint?: string | undefined;
  /** The one field this choice opens. */
  children?: Child;
}

/** One of several choices, as a large card that a thumb can hit. */
export const ChoiceCard = ({ name, value, id, checked, label, hint, children }: ChoiceCardProps) => (
  <div class="card">
    <label for={id}>
      <input type="radio" id={id} name={name} value={value} checked={checked} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
    {children && <div class="opens">{children}</div>}
  </div>
);

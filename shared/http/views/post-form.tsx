import type { Child } from 'hono/jsx';

interface PostFormProps {
  action: string;
  token: string;
  /** Fields that are sent along, by name. */
  fields?: Readonly<Record<string, string | undefined>> | undefined;
  children?: Child;
}

/** A form with its hidden token: the only way in which a page changes anything. */
export const PostForm = ({ action, token, fields = {}, children }: PostFormProps) => (
  <form method="post" action={action} novalidate>
    <input type="hidden" name="token" value={token} />
    {Object.entries(fields).map(([name, value]) =>
      value === undefined ? null : <input type="hidden" name={name} value={value} />,
    )}
    {children}
  </form>
);

import { scriptTitles } from '../../domain/message/index.ts';
import type { Script } from '../../domain/record/step.ts';

/** One paragraph: what stands in quotation marks is to be said, the rest says when. */
const Paragraph = ({ text }: { text: string }) => (
  <p>
    {text.split(/("[^"]*")/).map((part) => {
      if (part.trim() === '') return null;
      const said = /^"(.*)"$/s.exec(part)?.[1];
      return said === undefined ? <span class="cue">{part}</span> : <q>{said}</q>;
    })}
  </p>
);

/** The words of one script, set apart to be spoken. */
export const Spoken = ({ script, id }: { script: Script; id: string }) => (
  <div class="script" id={id}>
    {script.subject && (
      <p class="subject">
        <span class="cue">Subject: </span>
        {script.subject}
      </p>
    )}
    {script.text.split(/\n+/).map((text) => (
      <Paragraph text={text} />
    ))}
  </div>
);

/** The scripts of a step: the first open, the others a tap away. */
export const Words = ({ scripts, of }: { scripts: readonly Script[]; of: string }) => {
  const [first, ...others] = scripts;
  if (!first) return null;
  const id = (script: Script) => `say-${of}-${script.kind}`;
  return (
    <section class="words" aria-label="What to say">
      <h2>{scriptTitles[first.kind]}</h2>
      <Spoken script={first} id={id(first)} />
      {first.subject && (
        <button type="button" class="plain" data-copy={id(first)} hidden>
          Copy these words
        </button>
      )}
      {others.map((script) => (
        <details>
          <summary>{scriptTitles[script.kind]}</summary>
          <Spoken script={script} id={id(script)} />
          {script.subject && (
            <button type="button" class="plain" data-copy={id(script)} hidden>
              Copy these words
            </button>
          )}
        </details>
      ))}
    </section>
  );
};

import { Section } from '../controls/section';
import { problems, type Problem } from '../state/problems';

const WHERE: Record<Problem['where'], string> = {
  code: 'Main code',
  window: 'Plugin window',
  message: 'Message',
};

/** Errors a plugin author would find in the console. */
export function ProblemsSection() {
  if (problems.value.length === 0) return null;
  return (
    <Section
      title="Problems"
      aside={
        <button
          class="text-button"
          type="button"
          onClick={() => {
            problems.value = [];
          }}
        >
          Clear
        </button>
      }
    >
      <ul class="problems" aria-live="polite">
        {problems.value.map((problem) => (
          <li key={problem.id}>
            <strong>{WHERE[problem.where]}</strong> {problem.text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

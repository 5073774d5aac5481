import { CommandsSection } from './commands-section';
import { ProblemsSection } from './problems-section';
import { SelectionSection } from './selection-section';

export function PluginTab() {
  return (
    <>
      <CommandsSection />
      <SelectionSection />
      <ProblemsSection />
    </>
  );
}

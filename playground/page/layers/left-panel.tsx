import { Section } from '../controls/section';
import { LayersTree } from './layers-tree';
import { PagesList } from './pages-list';
import './layers.css';

export function LeftPanel() {
  return (
    <aside class="panel panel-left" aria-label="Pages and layers">
      <Section title="Pages">
        <PagesList />
      </Section>
      <LayersTree />
    </aside>
  );
}

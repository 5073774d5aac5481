import type { SceneGraph } from '@open-pencil/scene-graph';
import type { ChangeFeed } from './change-feed';
import { pageOf } from './document-state';
import type { Edit } from './journal';

/** Says an edit in the terms of Figma's `nodechange`. */
export function tellChanges(graph: SceneGraph, changes: ChangeFeed, edit: Edit): void {
  switch (edit.kind) {
    case 'write':
    case 'move': {
      const page = pageOf(graph, edit.node);
      const properties = edit.kind === 'write' ? edit.properties : ['parent'];
      if (page && properties.length > 0)
        changes.nodeChanged(page.id, edit.node.id, 'PROPERTY_CHANGE', properties);
      return;
    }
    case 'add':
    case 'remove': {
      const parent = graph.getNode(edit.place.parentId);
      const page = parent && pageOf(graph, parent);
      if (!page) return;
      const type = edit.kind === 'add' ? 'CREATE' : 'DELETE';
      for (const { id } of edit.nodes) changes.nodeChanged(page.id, id, type);
      return;
    }
  }
}

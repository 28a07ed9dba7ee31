"""The notebook of the docs runs, cell by cell, and what is kept of it was made by running it.

`BUNCO_BLESS=1` keeps the new outputs.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.filterwarnings("ignore")
def test_the_notebook_runs() -> None:
    nbformat = pytest.importorskip("nbformat")
    client = pytest.importorskip("nbclient")
    path = ROOT / "docs" / "evaluating.ipynb"
    notebook = nbformat.read(path, as_version=4)
    kept = [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]
    client.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(path.parent)}}).execute()
    made = [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]
    if os.environ.get("BUNCO_BLESS"):
        notebook.metadata["language_info"] = {"name": "python"}
        for cell in notebook.cells:
            cell.metadata.pop("execution", None)
        nbformat.write(notebook, path)
        return

    def kinds(cells: list[object]) -> list[list[list[str]]]:
        return [[sorted(output.get("data", {})) for output in outputs] for outputs in cells]  # type: ignore[attr-defined]

    assert kinds(kept) == kinds(made), "run it with BUNCO_BLESS=1 and look at it"
    assert sum("image/png" in kind for outputs in kinds(made) for kind in outputs) == 5

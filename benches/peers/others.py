"""Counts a survey file with Polars or DuckDB: `others.py WHICH FILE QUESTION…`. run.py starts it.

Each gets one query, all cores, and what it needs to be fast: no guessing of types, only the needed
columns, and equal rows counted together before they are taken apart by question.
"""

import json
import sys
import time


def with_polars(file, questions):
    import polars as pl

    start = time.perf_counter()
    columns = ["kierros", *questions]
    counts = (
        pl.scan_csv(file, infer_schema=False)
        .group_by(columns)
        .len()
        .unpivot(on=questions, index=["kierros", "len"])
        .group_by("kierros", "variable", "value")
        .agg(pl.col("len").sum())
        .collect(engine="streaming")
        .rows()
    )
    return counts, time.perf_counter() - start


def with_duckdb(file, questions):
    import duckdb

    start = time.perf_counter()
    header = ["id", "pvm", "kierros", *questions, "avoin palaute", "segmentti"]
    types = ", ".join(f"'{name}': 'VARCHAR'" for name in header)
    columns = ", ".join(questions)
    query = f"""
        WITH equal AS (
            SELECT kierros, {columns}, count(*) AS people
            FROM read_csv(?, auto_detect = false, header = true, delim = ',', quote = '"',
                          escape = '"', new_line = '\\n', parallel = true, columns = {{{types}}})
            GROUP BY ALL
        )
        SELECT kierros, question, answer, sum(people)::BIGINT
        FROM equal UNPIVOT INCLUDE NULLS (answer FOR question IN ({columns}))
        GROUP BY ALL
    """
    connection = duckdb.connect()
    connection.execute("SET preserve_insertion_order = false")
    counts = connection.execute(query, [file]).fetchall()
    return counts, time.perf_counter() - start


def main():
    which, file, *questions = sys.argv[1:]
    counts, seconds = {"polars": with_polars, "duckdb": with_duckdb}[which](file, questions)
    json.dump({"seconds": seconds, "counts": counts}, sys.stdout)


if __name__ == "__main__":
    main()

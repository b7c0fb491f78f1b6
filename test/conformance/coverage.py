#!/usr/bin/env python3
"""Lists the public functions of JAX that no conformance program calls: coverage.py"""

import importlib
import inspect
import os
import re

os.environ["JAX_PLATFORMS"] = "cpu"

import programs
import tables

MODULES = {"lax": "jax.lax", "jnp": "jax.numpy", "nn": "jax.nn", "random": "jax.random"}

# No program of one device computes an array with these.
OUT_OF_SCOPE = {
    "several devices": """all_gather all_to_all axis_index axis_size pbroadcast pcast pmax pmean pmin ppermute precv psend pshuffle psum
        psum_scatter pswapaxes ragged_all_to_all with_sharding_constraint""",
    "shapes, types, printing, files; no array results": """ConvGeneralDilatedDimensionNumbers DotDimensionNumbers PrecisionLike
        broadcast_shapes conv_general_permutations conv_general_shape_tuple conv_shape_tuple conv_transpose_shape_tuple dtype
        padtype_to_pads reduce_window_shape_tuple shape_as_value array_repr array_str can_cast einsum_path from_dlpack frombuffer
        fromfile fromiter fromstring get_printoptions isdtype isscalar issubdtype iterable load ndim printoptions promote_types
        result_type save savez set_printoptions shape size iscomplexobj isrealobj frompyfunc get_scaled_dot_general_config
        key_dtype key_impl""",
    "effects and annotations": "after_all create_token dce_sink stage platform_dependent",
}  # fmt: skip


def called():
    """The names that the tables call, also as methods: `jnp.ndarray.at` counts for nothing."""
    names = {re.sub(r"^(vmap|grad) ", "", program.group).split(" ")[0] for program in programs.programs()}
    with open(tables.__file__) as source:
        text = source.read()
    prefixes = {"lax": "lax", "jnp": "jnp", "nn": "nn", "jr": "random"}
    return names | {f"{prefixes[prefix]}.{name}" for prefix, name in re.findall(r"\b(lax|jnp|nn|jr)\.(\w+)", text)}


def main():
    covered = called()
    scope = {name: reason for reason, names in OUT_OF_SCOPE.items() for name in names.split()}
    for prefix, path in MODULES.items():
        module = importlib.import_module(path)
        public = [
            name
            for name in dir(module)
            if not name.startswith("_") and not name.endswith("_p") and callable(getattr(module, name)) and not inspect.isclass(getattr(module, name))
        ]
        missing = [name for name in public if f"{prefix}.{name}" not in covered and name not in scope]
        outside = sum(name in scope for name in public)
        print(f"{path}: {len(public)} public functions, {outside} out of scope, {len(public) - outside - len(missing)} covered; not: {' '.join(missing)}")


if __name__ == "__main__":
    main()

# Reads RDF with rdflib: a line of JSON for each file of Turtle that it is given, one a line, held against the JSON-LD beside it.
import json
import sys

import rdflib
from rdflib.compare import graph_diff, to_isomorphic

SKOS = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")


def problems_of(turtle, linked):
    yield from (f"only one of Turtle and JSON-LD says {one}" for part in graph_diff(to_isomorphic(turtle), to_isomorphic(linked))[1:] for one in part)
    schemes = set(turtle.subjects(rdflib.RDF.type, SKOS.ConceptScheme))
    for concept in turtle.subjects(rdflib.RDF.type, SKOS.Concept):
        if len(list(turtle.objects(concept, SKOS.prefLabel))) != 1:
            yield f"{concept} has not one prefLabel"
        if not schemes & set(turtle.objects(concept, SKOS.inScheme)):
            yield f"{concept} is in no scheme"
        if not (set(turtle.objects(concept, SKOS.topConceptOf)) or set(turtle.objects(concept, SKOS.broader))):
            yield f"{concept} is neither a top concept nor below another"
        if set(turtle.objects(concept, SKOS.prefLabel)) & set(turtle.objects(concept, SKOS.altLabel)):
            yield f"{concept} has one word as both labels"
    for scheme in schemes:
        if set(turtle.objects(scheme, SKOS.hasTopConcept)) != set(turtle.subjects(SKOS.topConceptOf, scheme)):
            yield f"{scheme} does not name the top concepts that name it"


for path in sys.stdin.read().splitlines():
    try:
        turtle = rdflib.Graph().parse(path, format="turtle")
        linked = rdflib.Graph().parse(path.removesuffix(".ttl") + ".jsonld", format="json-ld")
        print(json.dumps({"file": path, "items": len(turtle), "problems": list(problems_of(turtle, linked))}))
    except Exception as error:
        print(json.dumps({"file": path, "items": 1, "problems": [str(error)]}))

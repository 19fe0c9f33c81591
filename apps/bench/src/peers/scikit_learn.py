"""Cross-validates tf-idf logistic regression: {texts, labels, fits: [{train, test}]} in, probabilities out."""
import json
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

asked = json.load(sys.stdin)
texts, labels = asked["texts"], asked["labels"]
probabilities = [None] * len(texts)
for fit in asked["fits"]:
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        LogisticRegression(C=10, solver="liblinear", random_state=1),
    )
    model.fit([texts[row] for row in fit["train"]], [labels[row] for row in fit["train"]])
    for row, chances in zip(fit["test"], model.predict_proba([texts[row] for row in fit["test"]])):
        probabilities[row] = float(chances[1])
json.dump(probabilities, sys.stdout)

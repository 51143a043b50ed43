SWIFT ?= swift
# Where `make site` writes, and the instant it builds for (empty: now).
OUTPUT ?= site
AT ?=

# Warnings in Gazette's own code are errors; SwiftPM silences those of its dependencies by itself.
STRICT = -Xswiftc -warnings-as-errors
# With Swift's own libraries inside, where the toolchain has them so: such a program needs no toolchain where it runs, and
# is about a tenth faster.
STATIC_LIBRARIES = $(shell $(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1_static/p')
RELEASE = $(SWIFT) build --configuration release $(if $(wildcard $(STATIC_LIBRARIES)),--static-swift-stdlib)

.DEFAULT_GOAL := help
.PHONY: help site test lint bench soak fuzz sanitize clean release libraries test-libraries

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: release ## Build this repository's own site into site/
	"$$($(RELEASE) --show-bin-path)/gazette" build --root . --output "$(OUTPUT)" $(if $(AT),--at "$(AT)")

test: test-libraries ## Build everything and run the tests
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build $(STRICT)
	Scripts/soak --short --seed 1 --gazette "$$($(SWIFT) build --show-bin-path)/gazette"

lint: ## Check the style and what the sources must not contain
	Scripts/lint

bench: release ## Compare the speed with Hugo's (POSTS=10000 ROUNDS=5)
	Benchmarks/compare --posts $(or $(POSTS),10000) --rounds $(or $(ROUNDS),5)

soak: release test-libraries ## Kill builds, fill disks, make calls fail, edit at random (half an hour)
	Scripts/soak --gazette "$$($(RELEASE) --show-bin-path)/gazette"
	Scripts/soak --prove --gazette "$$($(RELEASE) --show-bin-path)/gazette"

fuzz: test-libraries ## Make up inputs for all that reads content (MINUTES=60)
	Fuzzing/run $(or $(MINUTES),60)

sanitize: test-libraries ## Run the tests with the address and the thread sanitizer (slow)
	Scripts/sanitize

clean: ## Remove what was built, the site included
	rm -rf .build
	find site -mindepth 1 ! -name .gitignore -delete

release: libraries
	$(RELEASE) --product gazette

libraries:
	@Scripts/install-libraries

test-libraries:
	@Scripts/install-libraries --tests
